import { formatDay } from './format.ts';
import { useText } from './text.ts';

const DAY = 86_400_000;

/** A calendar day: "yesterday" or "5 days ago" within a week, with the date as tooltip; the date itself before that. */
export function StoryDate({ day, now = Date.now() }: { day: string; now?: number }) {
  const { lang } = useText();
  const absolute = formatDay(lang, day);
  const age = Math.floor(now / DAY) - Date.parse(day) / DAY;
  if (age < 0 || age > 6) return <time dateTime={day}>{absolute}</time>;
  return (
    <time dateTime={day} title={absolute}>
      {new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(-age, 'day')}
    </time>
  );
}
