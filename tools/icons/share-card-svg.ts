/** The picture on shared cards: two bubbles that answer each other, and the mark. No words, so that it needs no language. */
export function shareCardSvg(markSvg: string, accent: string): string {
  const mark = markSvg
    .replace(/stroke="black"/, 'stroke="#fff"')
    .replace(/width="24" height="24"/, 'x="190" y="140" width="120" height="120"');
  return `<body style="margin:0"><svg xmlns="http://www.w3.org/2000/svg" width="500" height="400" viewBox="0 0 500 400">
<rect width="500" height="400" fill="${accent}"/>
<g fill="#fff" opacity="0.14">
<rect x="48" y="56" width="180" height="44" rx="12"/><rect x="48" y="116" width="112" height="44" rx="12"/>
<rect x="296" y="248" width="156" height="44" rx="12"/><rect x="340" y="308" width="112" height="44" rx="12"/>
</g>
${mark}
</svg></body>`;
}
