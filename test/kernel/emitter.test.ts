import { Emitter } from '../../miniprogram/kernel/emitter';

describe('Emitter', () => {
  it('tells every listener until it leaves', () => {
    const emitter = new Emitter<number>();
    const heard: number[] = [];
    const leave = emitter.on((value) => heard.push(value));
    emitter.emit(1);
    leave();
    leave();
    emitter.emit(2);
    expect(heard).toEqual([1]);
  });

  it('lets a listener leave, and another join, during an emission', () => {
    const emitter = new Emitter<number>();
    const heard: string[] = [];
    const leave = emitter.on((value) => {
      heard.push(`first ${value}`);
      leave();
      emitter.on((later) => heard.push(`joined ${later}`));
    });
    emitter.on((value) => heard.push(`second ${value}`));
    emitter.emit(1);
    emitter.emit(2);
    expect(heard).toEqual(['first 1', 'second 1', 'second 2', 'joined 2']);
  });
});
