import { ChoiceRow } from '#components/picture/ChoiceRow.tsx';
import { FurnitureChoice } from '#components/picture/FurnitureChoice.tsx';
import {
  CARGOES,
  carries,
  type Format,
  type Furniture,
  GROUNDS,
  isRaster,
  type PictureChoice,
  type Subject,
} from '#components/picture/picture-choice.ts';
import {
  CARGO_WORDS,
  cargoWords,
  FORMAT_WORDS,
  GROUND_WORDS,
  SUBJECT_WORDS,
  WORDS_WORDS,
} from '#components/picture/picture-words.ts';
import { SheetChoice } from '#components/picture/SheetChoice.tsx';
import { SizeChoice } from '#components/picture/SizeChoice.tsx';
import { WORDS } from '#picture/plate.ts';

interface PictureFormProps {
  readonly choice: PictureChoice;
  readonly subjects: readonly Subject[];
  readonly formats: readonly Format[];
  readonly absent: readonly Furniture[];
  /** How many bytes the map inside adds; null while that is not known. */
  readonly cargoBytes: number | null;
  readonly onChange: (change: Partial<PictureChoice>) => void;
}

/** Everything that can be chosen about a picture; of its size and its map only what its format has. */
export function PictureForm(props: PictureFormProps) {
  const { choice, subjects, formats, absent, cargoBytes, onChange } = props;
  const { format } = choice;
  return (
    <div className="picture-form">
      <ChoiceRow
        label="Subject"
        choices={subjects}
        words={(subject) => SUBJECT_WORDS[subject]}
        value={choice.subject}
        onChange={(subject) => onChange({ subject })}
      />
      <ChoiceRow
        label="Words"
        choices={WORDS}
        words={(words) => WORDS_WORDS[words]}
        value={choice.words}
        onChange={(words) => onChange({ words })}
      />
      <ChoiceRow
        label="Colours"
        choices={format === 'jpeg' ? GROUNDS.filter((ground) => ground !== 'clear') : GROUNDS}
        words={(ground) => GROUND_WORDS[ground]}
        value={choice.ground}
        onChange={(ground) => onChange({ ground })}
      />
      <FurnitureChoice value={choice.around} absent={absent} onChange={(around) => onChange({ around })} />
      <ChoiceRow
        label="Format"
        choices={formats}
        words={(one) => FORMAT_WORDS[one]}
        value={format}
        onChange={(one) => onChange({ format: one })}
      />
      {isRaster(format) && <SizeChoice choice={choice} onChange={onChange} />}
      {format === 'pdf' && <SheetChoice choice={choice} onChange={onChange} />}
      {carries(format) && (
        <div>
          <ChoiceRow
            label="Map inside"
            choices={CARGOES}
            words={(cargo) => CARGO_WORDS[cargo]}
            value={choice.cargo}
            onChange={(cargo) => onChange({ cargo })}
          />
          <p className="picture-hint">{cargoWords(choice.cargo, cargoBytes, format)}</p>
        </div>
      )}
    </div>
  );
}
