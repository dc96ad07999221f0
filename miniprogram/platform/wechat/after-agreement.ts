/**
 * Runs what needs WeChat's privacy agreement: WeChat shows it before the first of all such calls and remembers the answer.
 * @param refused called when the person does not agree
 */
export function afterAgreement(run: () => void, refused: () => void): void {
  wx.requirePrivacyAuthorize({ success: run, fail: refused });
}
