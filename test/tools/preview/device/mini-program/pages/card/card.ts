Page({
  data: { from: '', scene: 0 },

  onLoad(query: { readonly from?: string }) {
    this.setData({ from: query.from ?? '', scene: wx.getEnterOptionsSync().scene });
  },
});
