import { use } from 'react';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { CheckOption } from '#components/controls/CheckOption.tsx';
import { Sheet } from '#components/controls/Sheet.tsx';
import { type Binding, KEY_GROUPS } from '#components/keys/binding.ts';
import { isSingle } from '#components/keys/chord.ts';
import { KeyCaps } from '#components/keys/KeyCaps.tsx';
import { KeysHere } from '#components/keys/keys-here.ts';
import '#styles/keys.css';

/** Every key that does something, and the switch for those that are one character. */
export default function KeysSheet({ onClose }: { readonly onClose: () => void }) {
  const keys = use(KeysHere);
  const singleKeys = useApp((state) => state.singleKeys);
  const { chooseSingleKeys } = useCommands();
  const groups = KEY_GROUPS.map((group) => ({
    group,
    bindings: keys.filter((binding) => binding.group === group),
  }));
  return (
    <Sheet title="Keys" onClose={onClose}>
      <div className="keys">
        {groups.map(({ group, bindings }) => (
          <section key={group} className="keys-group">
            <h3 className="section-label">{group}</h3>
            <dl>
              {bindings.map((binding) => (
                <KeyLine key={binding.words} binding={binding} singleKeys={singleKeys} />
              ))}
            </dl>
          </section>
        ))}
        <div className="keys-foot">
          <CheckOption isSelected={singleKeys} onChange={chooseSingleKeys}>
            Keys without Ctrl or Alt
          </CheckOption>
          <p className="muted">
            Switch letters and signs off if you dictate, or press them by accident. Arrow keys, Enter, Space
            and Esc go on working. The browser’s Back undoes a filter, a fold or a move.
          </p>
        </div>
      </div>
    </Sheet>
  );
}

function KeyLine({ binding, singleKeys }: { readonly binding: Binding; readonly singleKeys: boolean }) {
  const chords = singleKeys ? binding.chords : binding.chords.filter((chord) => !isSingle(chord));
  const off = chords.length === 0;
  return (
    <div className={off ? 'key-line key-line-off' : 'key-line'}>
      <dt>
        <KeyCaps chords={off ? binding.chords : chords} />
      </dt>
      <dd>
        {binding.words}
        {off && <span className="unseen">, switched off</span>}
      </dd>
    </div>
  );
}
