import { X } from 'lucide-react';
import { Suspense } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useCommands } from '#components/app/app-store.ts';
import { IconButton } from '#components/controls/IconButton.tsx';
import { PANEL_RECORDS } from '#components/side/panels.ts';
import type { Panel } from '#store/state.ts';
import '#styles/side.css';

interface SidePanelProps {
  readonly panel: Panel;
  readonly onClose: () => void;
}

/** What stands at the left of the map: one of several panels, each behind its tab. */
export default function SidePanel({ panel, onClose }: SidePanelProps) {
  const { openPanel } = useCommands();
  return (
    <Tabs
      className="side-tabs"
      selectedKey={panel}
      onSelectionChange={(key) => {
        const chosen = PANEL_RECORDS.find(({ id }) => id === key);
        if (chosen) openPanel(chosen.id);
      }}
    >
      <div className="side-head">
        <TabList className="side-tab-list" aria-label="Explore the map">
          {PANEL_RECORDS.map(({ id, label }) => (
            <Tab key={id} id={id} className="side-tab">
              {label}
            </Tab>
          ))}
        </TabList>
        <IconButton label="Close panel" onPress={onClose}>
          <X aria-hidden size={18} />
        </IconButton>
      </div>
      {PANEL_RECORDS.map(({ id, Content }) => (
        <TabPanel key={id} id={id} className="side-panel">
          <Suspense fallback={null}>
            <Content />
          </Suspense>
        </TabPanel>
      ))}
    </Tabs>
  );
}
