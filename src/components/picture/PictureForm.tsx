import { ChoiceRow } from '#components/picture/ChoiceRow.tsx';
import { FurnitureChoice } from '#components/picture/FurnitureChoice.tsx';
import {
  FACTORS,
  FORMATS,
  type Furniture,
  GROUNDS,
  type PictureChoice,
  SUBJECTS,
} from '#components/picture/picture-choice.ts';
import { FORMAT_WORDS, GROUND_WORDS, SUBJECT_WORDS, WORDS_WORDS } from '#components/picture/picture-words.ts';
import { WORDS } from '#picture/plate.ts';

interface PictureFormProps {
  readonly choice: PictureChoice;
  readonly absent: readonly Furniture[];
  readonly onChange: (change: Partial<PictureChoice>) => void;
}

/** Everything that can be chosen about a picture. */
export function PictureForm({ choice, absent, onChange }: PictureFormProps) {
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
    </div>
  );
}
