const page = (title: string, style: string, script: string): string => `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
    <title>${title}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${style}" />
  </head>
  <body>
    <script src="${script}"></script>
  </body>
</html>
`;

/** The two phones side by side. */
export const stagePage = page('小叙 · 预览', '/preview/stage.css', '/preview/stage.js');

/** One phone. */
export const phonePage = page('小叙', '/preview/phone.css', '/preview/phone.js');
