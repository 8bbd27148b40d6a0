interface Props {
  name: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

export const Check = ({ name, checked, onChange }: Props) => (
  <label class="check">
    <input
      type="checkbox"
      checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    {name}
  </label>
);
