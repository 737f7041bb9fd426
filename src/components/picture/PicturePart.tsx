import { useMemo, useState } from 'react';
import { useApp } from '#components/app/app-store.ts';
import { EXPORTED } from '#components/app/exported.ts';
import { useMap } from '#components/app/use-map.ts';
import { TextButton } from '#components/controls/TextButton.tsx';
import { PictureForm } from '#components/picture/PictureForm.tsx';
import { PicturePreview } from '#components/picture/PicturePreview.tsx';
import {
  carries,
  FORMATS,
  type Format,
  isRaster,
  type PictureChoice,
  possibleChoice,
  rememberChoice,
  rememberedChoice,
  SUBJECTS,
} from '#components/picture/picture-choice.ts';
import { pictureFacts } from '#components/picture/picture-facts.ts';
import type { PictureWish } from '#components/picture/picture-file.ts';
import { copying, savingTiles, saving as savingWork } from '#components/picture/picture-work.ts';
import { pixelFactor } from '#components/picture/pixel-factor.ts';
import { SavingLine } from '#components/picture/SavingLine.tsx';
import { useCarried } from '#components/picture/use-carried.ts';
import { usePlate } from '#components/picture/use-plate.ts';
import { useSaving } from '#components/picture/use-saving.ts';
import { actorNames } from '#domain/speakers.ts';
import { canvasLimit, largestFactor } from '#picture/canvas-limit.ts';
import { fileName } from '#picture/file-name.ts';
import { limitFor } from '#picture/raster-file.ts';
import { writes } from '#picture/raster-format.ts';
import { pictureOf } from '#picture/scene-svg.ts';
import { tilePlan } from '#picture/tiles.ts';
import '#styles/picture.css';

/** Pixels from which a browser is known to take more than a second; it draws without a pause in which to say so. */
const MANY_PIXELS = 20_000_000;

/** Saves the map as a picture: what of it, how large, with what around it. */
export function PicturePart() {
  const map = useMap();
  const [wanted, setWanted] = useState(rememberedChoice);
  const selected = useApp((state) => state.selected);
  const subjects = SUBJECTS.filter((subject) => subject !== 'selection' || selected !== null);
  const [formats] = useState(() => FORMATS.filter(possible));
  const choice = useMemo(() => possibleChoice(wanted, subjects, formats), [wanted, subjects, formats]);
  const { state, absent } = usePlate(choice);
  const ready = state.status === 'ready' ? state : null;
  const plate = ready?.plate ?? null;
  const picture = useMemo(() => plate && pictureOf(plate), [plate]);
  const { saving, run, cancel } = useSaving();
  const name = useFileName(choice);
  const { carried, bytes } = useCarried(choice);
  const limit = canvasLimit(navigator.userAgent);
  const busy = saving.status === 'busy';

  const change = (part: Partial<PictureChoice>): void => {
    const next = { ...choice, ...part };
    setWanted(next);
    rememberChoice(next);
    cancel();
  };

  const factor = picture ? pixelFactor(choice, picture) : 1;
  const pixelLimit = isRaster(choice.format) ? limitFor(choice.format, limit) : limit;
  const taken = picture && largestFactor(picture, factor, pixelLimit);
  const tiles = choice.format === 'png' && picture && taken?.reduced ? tilePlan(picture, factor) : null;
  const facts = picture && taken && plate && pictureFacts({ choice, plate, picture, taken });
  const long =
    picture !== null && isRaster(choice.format) && picture.width * picture.height * factor ** 2 > MANY_PIXELS;
  const wish =
    ready &&
    ({
      choice,
      factor,
      limit,
      carried: carries(choice.format) ? carried : null,
      pdf: {
        map,
        part: ready.part,
        sentence: ready.sentence,
        ground: ready.plate.clear ? null : ready.plate.scene.background,
        attached: carried?.text ?? null,
        name,
      },
    } satisfies PictureWish);

  return (
    <div className="picture">
      <PicturePreview picture={picture} />
      <PictureForm
        choice={choice}
        subjects={subjects}
        formats={formats}
        absent={absent}
        cargoBytes={bytes}
        onChange={change}
      />
      <div className="picture-foot">
        <div className="picture-facts">
          {state.status === 'waiting' && (
            <p>Laying out {choice.subject === 'map' ? 'the whole map' : 'the selection'}…</p>
          )}
          {state.status === 'nothing' && <p className="picture-nothing">{state.message}</p>}
          {facts && <p className="picture-size">{facts.size}</p>}
        </div>
        {busy ? (
          <TextButton onPress={cancel}>Cancel</TextButton>
        ) : (
          <div className="picture-actions">
            {(choice.format === 'png' || choice.format === 'svg') && (
              <TextButton
                isDisabled={!picture}
                onPress={() => {
                  if (picture && wish) run(copying(picture, wish), long);
                }}
              >
                {choice.format === 'svg' ? 'Copy as text' : 'Copy'}
              </TextButton>
            )}
            <TextButton
              isDisabled={!picture}
              onPress={() => {
                if (picture && wish) run(savingWork(picture, wish, name), long);
              }}
            >
              Save picture
            </TextButton>
          </div>
        )}
        <p className="picture-notes" aria-live="polite">
          {facts?.note}
          {picture && tiles && !busy && (
            <TextButton quiet onPress={() => run(savingTiles(picture, tiles, name), true)}>
              Save it in {tiles.columns * tiles.rows} tiles
            </TextButton>
          )}
        </p>
      </div>
      <SavingLine saving={saving} />
    </div>
  );
}

/** Whether a picture of this format can be made here: pixels by this browser, a PDF with the fonts that the site has for it. */
function possible(format: Format): boolean {
  if (format === 'pdf') return !EXPORTED;
  return !isRaster(format) || writes(format);
}

/** The map's title and, where the picture is filtered, who it is filtered for. */
function useFileName({ subject }: PictureChoice): string {
  const map = useMap();
  const filter = useApp((state) => state.filter);
  const names = subject === 'shown' || subject === 'view' ? actorNames(map, filter.actors) : [];
  return fileName(map.title, ...names);
}
