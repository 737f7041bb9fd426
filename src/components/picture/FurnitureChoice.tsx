import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Label } from 'react-aria-components/Label';
import { CheckLine } from '#components/picture/CheckLine.tsx';
import { FURNITURE, type Furniture } from '#components/picture/picture-choice.ts';
import { FURNITURE_WORDS } from '#components/picture/picture-words.ts';

interface FurnitureChoiceProps {
  readonly value: readonly Furniture[];
  /** What this picture has nothing to say for, such as a filter. */
  readonly absent: readonly Furniture[];
  readonly onChange: (around: readonly Furniture[]) => void;
}

/** What is printed around the drawing. */
export function FurnitureChoice({ value, absent, onChange }: FurnitureChoiceProps) {
  return (
    <CheckboxGroup
      className="furniture-choice"
      value={value.filter((one) => !absent.includes(one))}
      onChange={(chosen) =>
        // What is absent now stays as it was chosen.
        onChange(FURNITURE.filter((one) => (absent.includes(one) ? value : chosen).includes(one)))
      }
    >
      <Label className="section-label">With</Label>
      <div className="furniture-choice-options">
        {FURNITURE.map((one) => (
          <CheckLine key={one} value={one} isDisabled={absent.includes(one)}>
            {FURNITURE_WORDS[one]}
          </CheckLine>
        ))}
      </div>
    </CheckboxGroup>
  );
}
