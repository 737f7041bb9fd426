import { useCommands } from '#components/app/app-store.ts';
import { download } from '#components/app/download.ts';
import { useMap } from '#components/app/use-map.ts';
import { TextButton } from '#components/controls/TextButton.tsx';
import { writeMap } from '#formats/write-map.ts';
import { fileName } from '#picture/file-name.ts';
import { LONGEST_SHARED } from '#store/share-link.ts';

/** Why there is no link, and what to send instead. */
export function TooLong({ length }: { readonly length: number }) {
  const map = useMap();
  const { open } = useCommands();
  const numbers = { is: length.toLocaleString('en'), most: LONGEST_SHARED.toLocaleString('en') };
  const save = (): void => {
    download(new Blob([writeMap(map)], { type: 'application/json' }), `${fileName(map.title)}.json`);
  };
  return (
    <div className="share-long">
      <p>
        This map came from a file, so a link has to hold all of it: {numbers.is} characters. Links of more
        than {numbers.most} are cut off on their way. Send the file instead.
      </p>
      <p className="share-ways">
        <TextButton onPress={save}>Save the file</TextButton>
        <TextButton onPress={() => open('picture')}>Export a page or a picture…</TextButton>
      </p>
    </div>
  );
}
