const paths = {
  check: 'M4 10.5l4 4 8-9',
  circle: 'M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z',
  half: 'M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM10 6v4l3 2',
  alert: 'M10 3.5 2.8 16.5h14.4zM10 8v4M10 14.2v.1',
  stop: 'M7 2.8h6L17.2 7v6L13 17.2H7L2.8 13V7zM10 6.2v4.6M10 13.6v.1',
  info: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 9v4.6M10 6.4v.1',
  question: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM8 8.2a2 2 0 1 1 2.6 1.9c-.5.2-.6.6-.6 1.2M10 13.8v.1',
  cross: 'M5 5l10 10M15 5 5 15',
  minus: 'M4.5 10h11',
  plus: 'M10 4.5v11M4.5 10h11',
  left: 'M12.5 4.5 7 10l5.5 5.5',
  right: 'M7.5 4.5 13 10l-5.5 5.5',
  down: 'M4.5 7.5 10 13l5.5-5.5',
  print: 'M6 7V3.5h8V7M6 14H3.5V7h13v7H14M6 11.5h8v5H6z',
  lock: 'M5 9h10v7.5H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  phone: 'M6.5 3.5 4 4.5c0 6.5 5 11.5 11.5 11.5l1-2.5-3.5-2-1.5 1.3c-1.7-.8-3-2.1-3.8-3.8L9 7.5z',
  exit: 'M11.5 4H4.5v12h7M8.5 10h8M13.5 6.5 17 10l-3.5 3.5',
  person: 'M10 3.5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM4 16.5c.6-3 3-4.5 6-4.5s5.4 1.5 6 4.5',
  calendar: 'M4 5h12v11.5H4zM4 8.5h12M7 3v3M13 3v3',
  file: 'M5 3h6.5L15 6.5V17H5zM11.5 3v3.5H15',
  search: 'M9 4a5 5 0 1 1 0 10A5 5 0 0 1 9 4zM12.7 12.7 16.5 16.5',
  pen: 'M4 16l.8-3.6L13 4.2l2.8 2.8-8.2 8.2z',
} as const;

export type IconName = keyof typeof paths;

/** A line icon that takes the colour and size of the text beside it. Always decoration: a word stands next to it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
