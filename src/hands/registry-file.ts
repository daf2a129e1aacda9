/** A `.reg` text as the registry editor writes it: UTF-16 with a byte order mark, CRLF line ends. */
export function registryFile(text: string): Uint8Array<ArrayBuffer> {
  const lines = `\uFEFF${text.replaceAll(/\r?\n/gu, '\r\n')}`;
  const bytes = new Uint8Array(lines.length * 2);
  for (let at = 0; at < lines.length; at++) {
    const code = lines.charCodeAt(at);
    bytes[at * 2] = code & 0xff;
    bytes[at * 2 + 1] = code >> 8;
  }
  return bytes;
}
