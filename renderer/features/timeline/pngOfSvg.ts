/** Twice as fine as on screen, for print. */
const finer = 2;
/** A canvas that is larger in either direction comes out empty. Source: Chromium's limit of 65,535, less for memory. */
const mostPixels = 16_384;

/** Draws an SVG file as a PNG. */
export async function pngOfSvg(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const scale = Math.min(finer, mostPixels / image.width, mostPixels / image.height);
    const canvas = new OffscreenCanvas(Math.round(image.width * scale), Math.round(image.height * scale));
    const context = canvas.getContext('2d');
    if (!context) throw new Error('There is no canvas to draw on.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    URL.revokeObjectURL(url);
  }
}
