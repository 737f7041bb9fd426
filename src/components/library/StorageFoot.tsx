import { useCommands } from '#components/app/app-store.ts';
import { download } from '#components/app/download.ts';
import { TextButton } from '#components/controls/TextButton.tsx';
import { mapsArchive } from '#components/library/maps-archive.ts';
import { useDeviceStorage } from '#components/library/use-device-storage.ts';
import { usePageLibrary } from '#components/library/use-page-library.ts';
import { fileSizeWords } from '#components/picture/picture-words.ts';
import { listed } from '#domain/words.ts';
import type { Listed } from '#store/library/browsing.ts';

interface StorageFootProps {
  readonly maps: readonly Listed[];
  readonly onTold: (words: string) => void;
}

/** How much is kept on this device, how firmly, and a way to take all of it along. */
export function StorageFoot({ maps, onTold }: StorageFootProps) {
  const { library } = usePageLibrary();
  const { say } = useCommands();
  const { used, promised, ask } = useDeviceStorage(maps);
  const tell = (words: string): void => {
    onTold(words);
    say(words);
  };
  const saveAll = async (): Promise<void> => {
    const { file, count, missing } = await mapsArchive(library, maps);
    download(file, 'counterpoint-maps.zip');
    const lacking = missing.length > 0 ? ` Not among them: ${listed(missing)}.` : '';
    const words = count === 1 ? '1 map' : `${count} maps`;
    tell(`Saved counterpoint-maps.zip: ${words}, ${fileSizeWords(file.size)}.${lacking}`);
  };
  const askToKeep = async (): Promise<void> => {
    const given = await ask();
    tell(
      given
        ? 'The browser has promised to keep your maps.'
        : 'The browser made no promise: where space runs short it may clear them. Download what you must not lose.',
    );
  };
  return (
    <div className="storage-foot">
      <p>
        {maps.length === 1 ? '1 map' : `${maps.length} maps`}
        {used !== null && `, ${fileSizeWords(used)} on this device`}.{' '}
        {promised === true && 'The browser has promised to keep them.'}
        {promised === false && 'The browser may clear them where space runs short.'}
      </p>
      <div className="ways-in">
        {promised === false && (
          <TextButton onPress={() => void askToKeep()}>Ask the browser to keep these</TextButton>
        )}
        <TextButton onPress={() => void saveAll()}>Download all (ZIP)</TextButton>
      </div>
    </div>
  );
}
