import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { IconButton } from '#components/controls/IconButton.tsx';
import '#styles/sheet.css';

interface SheetProps {
  readonly title: ReactNode;
  /** For what stands side by side, and not in lines to read. */
  readonly wide?: boolean;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** A dialog over the page; on a narrow window it rises from the bottom. Esc or a click beside it closes it. */
export function Sheet({ title, wide, children, onClose }: SheetProps) {
  return (
    <ModalOverlay className="sheet-overlay" isDismissable isOpen onOpenChange={(open) => open || onClose()}>
      <Modal className={wide ? 'sheet sheet-wide' : 'sheet'}>
        <Dialog className="sheet-dialog">
          <div className="sheet-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton label="Close" onPress={onClose}>
              <X aria-hidden size={18} />
            </IconButton>
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
