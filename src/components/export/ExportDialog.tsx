import { lazy, Suspense } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { Sheet } from '#components/controls/Sheet.tsx';
import { PicturePart } from '#components/picture/PicturePart.tsx';
import '#styles/export.css';

const DataPart = lazy(async () => ({ default: (await import('#components/data/DataPart.tsx')).DataPart }));

/** Takes the map away: as a picture, or in a format that other programs read. */
export default function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Sheet title="Export" onClose={onClose}>
      <Tabs className="export">
        <TabList className="export-tabs" aria-label="As what">
          <Tab id="picture" className="export-tab">
            Picture
          </Tab>
          <Tab id="data" className="export-tab">
            Data
          </Tab>
        </TabList>
        <TabPanel id="picture" className="export-part">
          <PicturePart />
        </TabPanel>
        <TabPanel id="data" className="export-part">
          <Suspense fallback={null}>
            <DataPart />
          </Suspense>
        </TabPanel>
      </Tabs>
    </Sheet>
  );
}
