import { createContext } from 'react';
import type { Binding } from '#components/keys/binding.ts';
import { BINDINGS } from '#components/keys/bindings.ts';

/** The keys that do something on this page. */
export const KeysHere = createContext<readonly Binding[]>(BINDINGS);
