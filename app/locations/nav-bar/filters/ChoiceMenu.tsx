import { Button } from '@zendeskgarden/react-buttons';
import { Item, ItemGroup, Menu } from '@zendeskgarden/react-dropdowns';
import { ChevronDown } from '../layout/icons.tsx';

type Props<Value extends string> = {
  label: string;
  value: Value;
  choices: readonly { value: Value; text: string }[];
  onChoose: (value: Value) => void;
  /** What the button says, where that is not the chosen one's text. */
  shown?: string;
};

/** A button that says what is chosen, with a menu of the other choices. */
export function ChoiceMenu<Value extends string>(props: Props<Value>) {
  const { label, value, choices, onChoose } = props;
  const shown = props.shown ?? choices.find((each) => each.value === value)?.text ?? value;
  return (
    <Menu
      isCompact
      button={(given) => (
        <Button {...given} size="small" isNeutral aria-label={`${label}: ${shown}`}>
          {shown}
          <Button.EndIcon>
            <ChevronDown />
          </Button.EndIcon>
        </Button>
      )}
      selectedItems={[{ value, name: label, type: 'radio' }]}
      onChange={({ value: chosen }) => {
        const found = choices.find((each) => each.value === chosen);
        if (found !== undefined) onChoose(found.value);
      }}
    >
      <ItemGroup type="radio" legend={label}>
        {choices.map((each) => (
          <Item key={each.value} name={label} value={each.value}>
            {each.text}
          </Item>
        ))}
      </ItemGroup>
    </Menu>
  );
}
