import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '#components/controls/IconButton.tsx';
import '#styles/controls.css';

interface PanelHeadProps {
  readonly children: ReactNode;
  readonly closeLabel: string;
  readonly onClose: () => void;
}

/** The line at the top of a panel: what it holds, and how to close it. */
export function PanelHead({ children, closeLabel, onClose }: PanelHeadProps) {
  return (
    <div className="panel-head">
      <div className="panel-head-words">{children}</div>
      <IconButton label={closeLabel} onPress={onClose}>
        <X aria-hidden size={18} />
      </IconButton>
    </div>
  );
}
