import type { PictureChoice } from '#components/picture/picture-choice.ts';
import { factorForPaper } from '#picture/paper.ts';
import type { Size } from '#scene/geometry.ts';

/** How many pixels each unit of a picture is to have. */
export function pixelFactor({ size, width, paper, fineness }: PictureChoice, picture: Size): number {
  switch (size) {
    case 'width':
      return width / picture.width;
    case 'paper':
      return factorForPaper(picture, paper, fineness);
    default:
      return Number(size);
  }
}
