/** The part called `file` of a multipart form. */
export interface FormFile {
  readonly bytes: Buffer;
  readonly contentType: string | undefined;
}

/** Boundary in a `Content-Type` header; undefined when the body is no multipart form. */
export function multipartBoundary(contentType: string): string | undefined {
  const match = /^multipart\/form-data\s*;.*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  return match?.[1] ?? match?.[2];
}

/** The file in a multipart body; undefined when it has no such part or is cut off. */
export function formFile(body: Buffer, boundary: string): FormFile | undefined {
  const delimiter = Buffer.from(`--${boundary}`);
  let start = body.indexOf(delimiter);
  while (start >= 0) {
    const end = body.indexOf(`\r\n--${boundary}`, start + delimiter.length);
    if (end < 0) return undefined;
    const headEnd = body.indexOf('\r\n\r\n', start);
    if (headEnd < 0 || headEnd > end) return undefined;
    const head = body.toString('utf8', start + delimiter.length, headEnd);
    if (/;\s*name="?file"?(?=[;\r\n]|$)/i.test(head)) {
      const contentType = /^content-type:\s*(.+?)\s*$/im.exec(head)?.[1];
      return { bytes: body.subarray(headEnd + 4, end), contentType };
    }
    start = end + 2;
  }
  return undefined;
}
