const recorder = wx.getRecorderManager();

Page({
  data: { report: '', picture: '' },

  onLoad() {
    wx.onNetworkStatusChange(({ networkType }) => {
      this.setData({ report: `network ${networkType}` });
    });
    recorder.onStart(() => {
      this.setData({ report: 'recording' });
    });
    recorder.onError(({ errMsg }) => {
      this.setData({ report: errMsg });
    });
    let frameCount = 0;
    recorder.onFrameRecorded(() => {
      frameCount += 1;
      if (frameCount === 5) this.setData({ report: 'five frames heard' });
    });
    recorder.onStop(({ tempFilePath, duration }) => {
      this.play(tempFilePath, duration > 0 ? 'a while' : 'nothing');
    });
  },

  onHide() {
    this.setData({ report: 'hidden' });
  },

  onShareAppMessage() {
    return { title: '一张卡片', path: '/pages/card/card?from=left' };
  },

  async chooseMedia() {
    const { tempFiles } = await wx.chooseMedia({ count: 1 });
    const picture = tempFiles[0]?.tempFilePath ?? '';
    const { width, height, type } = await wx.getImageInfo({ src: picture });
    this.setData({ picture, report: `${type} ${width} x ${height}` });
  },

  record() {
    recorder.start({ format: 'aac', frameSize: 1 });
  },

  stopRecording() {
    recorder.stop();
  },

  play(src: string, recorded: string) {
    const audio = wx.createInnerAudioContext();
    audio.onEnded(() => {
      this.setData({ report: `recorded ${recorded}, played to its end` });
    });
    audio.onError(({ errMsg }) => {
      this.setData({ report: errMsg });
    });
    audio.src = src;
    audio.play();
  },

  callMissing() {
    void wx.scanCode({});
  },
});
