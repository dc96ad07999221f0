/** A still picture that stands for a video's first frame, which nothing here can decode. */
export function videoCover(): string {
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="480" height="270" viewBox="0 0 480 270">',
    '<rect width="480" height="270" fill="#3a4a5a"/>',
    '<circle cx="240" cy="135" r="44" fill="#fff" fill-opacity=".28"/>',
    '<path d="M226 110v50l42-25z" fill="#fff"/>',
    '</svg>',
  ].join('');
}
