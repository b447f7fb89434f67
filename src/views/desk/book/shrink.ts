/** Longest side of a kept photo, px: enough to read a sign by. */
const LONGEST = 1600;
const QUALITY = 0.82;

/**
 * A photo as it is kept: smaller, as JPEG, drawn anew, so that nothing of what the camera noted (place, time, device) goes
 * along. @throws where the file is no picture this browser reads
 */
export async function shrunk(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/jpeg', QUALITY),
  );
}
