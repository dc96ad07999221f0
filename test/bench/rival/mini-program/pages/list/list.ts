Page({
  onReady() {
    this.selectComponent('#list').init();
  },
});
