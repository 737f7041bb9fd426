import { Search, X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';

interface ActorSearchProps {
  readonly query: string;
  readonly onChange: (query: string) => void;
}

/** Finds actors by name, role or another name. */
export function ActorSearch({ query, onChange }: ActorSearchProps) {
  return (
    <SearchField className="actor-search" aria-label="Find an actor" value={query} onChange={onChange}>
      <Search aria-hidden size={15} />
      <Input placeholder="Find an actor" />
      {query !== '' && (
        <Button aria-label="Clear search" className="actor-search-clear">
          <X aria-hidden size={14} />
        </Button>
      )}
    </SearchField>
  );
}
