import { figureFile } from './figure-file.ts';

const sharpness = 2;

/** Lets the buttons beside a picture give it away as SVG or PNG, as it is seen at that moment, in the colours of paper. */
export function offerPictures(): void {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button[data-take]') : null;
    const figure = button && document.getElementById(button.dataset.of ?? '');
    if (button && figure) void give(button, figure);
  });
}

async function give({ dataset }: HTMLButtonElement, figure: Element): Promise<void> {
  const svg = onPaper(() => figureFile(figure, dataset.title ?? '', dataset.foot ?? ''));
  const drawing = new Blob([svg.text], { type: 'image/svg+xml' });
  const blob = dataset.take === 'svg' ? drawing : await painted(drawing, svg);
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(blob), download: `${dataset.name}.${dataset.take}` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Works in the light theme; nothing is painted in between, so nobody sees it. */
function onPaper<Made>(make: () => Made): Made {
  const { dataset } = document.documentElement;
  const kept = dataset.theme;
  dataset.theme = 'light';
  try {
    return make();
  } finally {
    if (kept === undefined) delete dataset.theme;
    else dataset.theme = kept;
  }
}

async function painted(drawing: Blob, { width, height }: { width: number; height: number }): Promise<Blob> {
  const image = new Image(width, height);
  image.src = URL.createObjectURL(drawing);
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: width * sharpness, height: height * sharpness });
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('take: expected a picture, found none.'))), 'image/png'));
}
