import { Button, type ButtonProps } from 'react-aria-components/Button';
import '#styles/controls.css';

/** A button with words on it. `quiet` stands within a text, without a frame. */
export function TextButton({
  quiet,
  ...props
}: Omit<ButtonProps, 'className'> & { readonly quiet?: boolean }) {
  return <Button {...props} className={quiet ? 'text-button text-button-quiet' : 'text-button'} />;
}
