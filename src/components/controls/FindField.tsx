import { Search, X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import '#styles/find-field.css';

interface FindFieldProps {
  /** What it finds, as in "Find an actor". */
  readonly label: string;
  readonly query: string;
  readonly onChange: (query: string) => void;
}

/** A field above a list that narrows it while somebody types. */
export function FindField({ label, query, onChange }: FindFieldProps) {
  return (
    <SearchField className="find-field" aria-label={label} value={query} onChange={onChange}>
      <Search aria-hidden size={15} />
      <Input placeholder={label} />
      {query !== '' && (
        <Button aria-label="Clear search" className="find-field-clear">
          <X aria-hidden size={14} />
        </Button>
      )}
    </SearchField>
  );
}
