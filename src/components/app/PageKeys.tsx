import type { ReactNode } from 'react';
import { DISPLAY_RECORDS } from '#components/app/displays.ts';
import { OVERLAYS } from '#components/app/overlays.ts';
import { useKeptFocus } from '#components/app/use-kept-focus.ts';
import { bindingsFor } from '#components/keys/bindings.ts';
import { KeysHere } from '#components/keys/keys-here.ts';
import { usePageKeys } from '#components/keys/use-page-keys.ts';
import { PANEL_RECORDS } from '#components/side/panels.ts';

const keys = bindingsFor({ overlays: OVERLAYS, panels: PANEL_RECORDS, displays: DISPLAY_RECORDS });

/** Gives a page its keys, and keeps the focus on it. */
export function PageKeys({ children }: { readonly children: ReactNode }) {
  usePageKeys(keys);
  useKeptFocus();
  return <KeysHere value={keys}>{children}</KeysHere>;
}
