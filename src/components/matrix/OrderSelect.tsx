import { Check, ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import { MATRIX_ORDERS, type MatrixOrder } from '#analysis/matrix-order.ts';
import '#styles/menu.css';

interface OrderSelectProps {
  readonly label: string;
  readonly words: Readonly<Record<MatrixOrder, string>>;
  readonly order: MatrixOrder;
  readonly onChange: (order: MatrixOrder) => void;
}

/** In what order the rows, or the columns, stand. */
export function OrderSelect({ label, words, order, onChange }: OrderSelectProps) {
  return (
    <Select
      className="matrix-order"
      value={order}
      onChange={(key) => {
        const chosen = MATRIX_ORDERS.find((known) => known === key);
        if (chosen) onChange(chosen);
      }}
    >
      <Label className="section-label">{label}</Label>
      <Button className="matrix-order-button">
        <SelectValue />
        <ChevronDown aria-hidden size={14} />
      </Button>
      <Popover className="menu-popover">
        <ListBox className="menu">
          {MATRIX_ORDERS.map((each) => (
            <ListBoxItem key={each} id={each} className="menu-item" textValue={words[each]}>
              {({ isSelected }) => (
                <>
                  {words[each]}
                  {isSelected && <Check aria-hidden size={15} />}
                </>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
