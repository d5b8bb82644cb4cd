import type { ComponentChildren, RefObject } from 'preact';
import { useId } from 'preact/hooks';

interface AddressFormProps {
  /** What is asked for, what an example looks like, and what the button does. */
  label: string;
  placeholder: string;
  action: string;
  typed: string;
  onType: (typed: string) => void;
  onSend: () => void;
  isWrong: boolean;
  /** Says what is wrong, under the field. */
  children?: ComponentChildren;
  /** For moving the focus. */
  box?: RefObject<HTMLInputElement | null>;
}

/** A field for a web address that the reader types, with the button that does something with it. */
export function AddressForm({ label, placeholder, action, typed, onType, onSend, isWrong, children, box }: AddressFormProps) {
  const id = useId();
  return (
    <form
      class="pl-settings-add"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      <label for={id}>{label}</label>
      <div>
        <input
          id={id}
          {...(box && { ref: box })}
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          maxLength={2000}
          placeholder={placeholder}
          value={typed}
          aria-invalid={isWrong}
          aria-describedby={children ? `${id}-wrong` : undefined}
          onInput={(event) => onType(event.currentTarget.value)}
        />
        <button type="submit" class="pl-button">
          {action}
        </button>
      </div>
      {children && (
        <p id={`${id}-wrong`} role="alert" class="pl-settings-wrong">
          {children}
        </p>
      )}
    </form>
  );
}
