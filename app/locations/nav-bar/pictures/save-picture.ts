import { saveFile } from '../data/save-file.ts';
import { drawPicture, type Picture, type PictureLook, type PictureText } from './draw-picture.ts';

/** The formats that a chart can be taken away in. */
export const PICTURE_FORMATS = ['svg', 'png'] as const;
/** One of {@link PICTURE_FORMATS}. */
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** A screen of today shows as many dots for each that is named. */
const DOTS = 2;

type Options = { format: PictureFormat; fileName: string; text: PictureText; look: PictureLook };

/** Saves a chart as a file. */
export async function savePicture(drawing: SVGSVGElement, options: Options): Promise<void> {
  const { format, fileName, text, look } = options;
  const picture = drawPicture(drawing, text, look);
  const file =
    format === 'svg'
      ? new Blob([picture.markup], { type: 'image/svg+xml' })
      : await paint(picture, look);
  saveFile(`${fileName}.${format}`, file);
}

async function paint({ markup, width, height }: Picture, { ground }: PictureLook): Promise<Blob> {
  const image = new Image();
  // No address of an object: the page's policy lets in what stands in the address itself.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * DOTS;
  canvas.height = height * DOTS;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('the browser has no canvas');
  context.fillStyle = ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)));
  });
}
