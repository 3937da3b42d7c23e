import { useTranslate } from 'react-admin';
import { APPEARANCES, choose, useAppearance } from '../theme/appearance';
import { OneOf } from './OneOf';

/** Light, dark, or as the system has it. */
export function Appearances() {
  const translate = useTranslate();
  const chosen = useAppearance();
  const choices = APPEARANCES.map((id) => ({ id, name: translate(`resources.settings.appearance.${id}`) }));
  const take = (id: string) => {
    const appearance = APPEARANCES.find((one) => one === id);
    if (appearance) choose(appearance);
  };
  return (
    <OneOf title={translate('resources.settings.appearance.title')} value={chosen} choices={choices} onChoose={take} />
  );
}
