import { Search, X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';

interface FacetFindProps {
  readonly title: string;
  readonly query: string;
  readonly onChange: (query: string) => void;
}

/** Finds one of many choices by its words. */
export function FacetFind({ title, query, onChange }: FacetFindProps) {
  const label = `Find among ${title.toLowerCase()}`;
  return (
    <SearchField className="facet-find" aria-label={label} value={query} onChange={onChange}>
      <Search aria-hidden size={15} />
      <Input placeholder={label} />
      {query !== '' && (
        <Button aria-label="Clear search" className="facet-find-clear">
          <X aria-hidden size={14} />
        </Button>
      )}
    </SearchField>
  );
}
