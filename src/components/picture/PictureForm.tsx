import { ChoiceRow } from '#components/picture/ChoiceRow.tsx';
import { FurnitureChoice } from '#components/picture/FurnitureChoice.tsx';
import {
  CARGOES,
  FACTORS,
  FORMATS,
  type Furniture,
  GROUNDS,
  type PictureChoice,
  SUBJECTS,
} from '#components/picture/picture-choice.ts';
import {
  CARGO_WORDS,
  cargoWords,
  FORMAT_WORDS,
  GROUND_WORDS,
  SUBJECT_WORDS,
  WORDS_WORDS,
} from '#components/picture/picture-words.ts';
import { WORDS } from '#picture/plate.ts';

interface PictureFormProps {
  readonly choice: PictureChoice;
  readonly absent: readonly Furniture[];
  /** How many bytes the map inside adds; null while that is not known. */
  readonly cargoBytes: number | null;
  readonly onChange: (change: Partial<PictureChoice>) => void;
}

/** Everything that can be chosen about a picture. */
export function PictureForm({ choice, absent, cargoBytes, onChange }: PictureFormProps) {
  return (
    <div className="picture-form">
      <ChoiceRow
        label="Subject"
        choices={SUBJECTS}
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
        choices={GROUNDS}
        words={(ground) => GROUND_WORDS[ground]}
        value={choice.ground}
        onChange={(ground) => onChange({ ground })}
      />
      <FurnitureChoice value={choice.around} absent={absent} onChange={(around) => onChange({ around })} />
      <div className="picture-form-pair">
        <ChoiceRow
          label="Format"
          choices={FORMATS}
          words={(format) => FORMAT_WORDS[format]}
          value={choice.format}
          onChange={(format) => onChange({ format })}
        />
        {choice.format === 'png' && (
          <ChoiceRow
            label="Factor"
            choices={FACTORS}
            words={(factor) => `${factor}×`}
            value={choice.factor}
            onChange={(factor) => onChange({ factor })}
          />
        )}
      </div>
      <div>
        <ChoiceRow
          label="Map inside"
          choices={CARGOES}
          words={(cargo) => CARGO_WORDS[cargo]}
          value={choice.cargo}
          onChange={(cargo) => onChange({ cargo })}
        />
        <p className="picture-hint">{cargoWords(choice.cargo, cargoBytes)}</p>
      </div>
    </div>
  );
}
