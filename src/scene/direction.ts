const LETTER = /\p{L}/u;
const FROM_RIGHT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;

/** Whether a text is read from right to left: its first letter decides, as it does for `dir="auto"`. */
export function runsFromRight(text: string): boolean {
  const first = LETTER.exec(text)?.[0];
  return first !== undefined && FROM_RIGHT.test(first);
}
