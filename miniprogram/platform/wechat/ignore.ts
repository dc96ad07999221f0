/** The `fail` of calls whose failure changes nothing: without one WeChat answers with a promise, whose rejection nobody would hear. */
export function ignore(): void {}
