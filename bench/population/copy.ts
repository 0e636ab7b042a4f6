// PostgreSQL's binary COPY format, written into one growing buffer per table.
// https://www.postgresql.org/docs/18/sql-copy.html#id-1.9.3.55.9.4
import type { Uid } from './random.ts';

export type Kind =
  | 'uuid'
  | 'text'
  | 'int4'
  | 'int8'
  | 'bool'
  | 'timestamptz'
  | 'date'
  | 'bytea'
  | 'texts'
  | 'jsonb';
type Cell = Uid | string | number | boolean | Uint8Array | readonly string[] | null;
type Values = {
  uuid: Uid;
  text: string;
  int4: number;
  int8: number;
  bool: boolean;
  /** Milliseconds since 1970, or Infinity. */
  timestamptz: number;
  /** Days since 1970. */
  date: number;
  bytea: Uint8Array;
  texts: readonly string[];
  jsonb: string;
};
export type Columns = Readonly<Record<string, Kind>>;
export type Row<C extends Columns> = { readonly [K in keyof C]: Values[C[K]] | null };

const signature = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
const epoch = Date.UTC(2000, 0, 1);
const textType = 25;

export type Sheet<C extends Columns> = {
  readonly name: string;
  /** The statement that takes what `take` gives. */
  readonly statement: string;
  readonly rows: () => number;
  add(row: Row<C>): void;
  /** Everything written so far, ready to send; the sheet is empty afterwards. */
  take(): Buffer;
};

/** A sheet for one table: rows in, COPY bytes out. */
export function sheetOf<C extends Columns>(name: string, columns: C): Sheet<C> {
  const list = Object.entries(columns);
  let bytes = Buffer.allocUnsafe(1 << 16);
  let end = signature.copy(bytes);
  let count = 0;

  function room(wanted: number): void {
    if (end + wanted <= bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(bytes.length * 2, end + wanted));
    bytes.copy(larger, 0, 0, end);
    bytes = larger;
  }
  const int32 = (value: number) => {
    end = bytes.writeInt32BE(value, end);
  };
  function text(value: string, prefix = 0): void {
    room(value.length * 3 + 8);
    const start = end + 4 + prefix;
    const length = bytes.write(value, start, 'utf8');
    bytes.writeInt32BE(length + prefix, end);
    if (prefix === 1) bytes[end + 4] = 1;
    end = start + length;
  }
  function raw(value: Uint8Array): void {
    room(value.length + 4);
    int32(value.length);
    bytes.set(value, end);
    end += value.length;
  }
  function wide(value: number): void {
    int32(8);
    end = bytes.writeInt32BE(Math.floor(value / 0x1_0000_0000), end);
    end = bytes.writeUInt32BE(value >>> 0, end);
  }
  function list1(values: readonly string[]): void {
    const start = end;
    end += 4;
    int32(values.length === 0 ? 0 : 1);
    int32(0);
    int32(textType);
    if (values.length > 0) {
      int32(values.length);
      int32(1);
      for (const value of values) text(value);
    }
    room(32);
    bytes.writeInt32BE(end - start - 4, start);
  }
  function number(kind: Kind, value: number): void {
    switch (kind) {
      case 'int4':
        int32(4);
        int32(value);
        return;
      case 'date':
        int32(4);
        int32(value - epoch / 86_400_000);
        return;
      case 'timestamptz':
        if (value === Number.POSITIVE_INFINITY) {
          int32(8);
          end = bytes.writeBigInt64BE(0x7fffffffffffffffn, end);
        } else wide((value - epoch) * 1000);
        return;
      default:
        wide(value);
    }
  }
  function cell(column: string, kind: Kind, value: Cell | undefined): void {
    room(64);
    if (value === null) int32(-1);
    else if (typeof value === 'string') text(value, kind === 'jsonb' ? 1 : 0);
    else if (typeof value === 'number') number(kind, value);
    else if (typeof value === 'boolean') {
      int32(1);
      bytes[end] = value ? 1 : 0;
      end += 1;
    } else if (value instanceof Uint8Array) raw(value);
    else if (value !== undefined && 'bytes' in value) raw(value.bytes);
    else if (value !== undefined) list1(value);
    else throw new Error(`${name}.${column} was given nothing`);
  }

  return {
    name,
    statement: `copy ${name} (${list.map(([column]) => column).join(', ')}) from stdin (format binary)`,
    rows: () => count,
    add(row) {
      room(64);
      end = bytes.writeInt16BE(list.length, end);
      for (const [column, kind] of list) cell(column, kind, row[column]);
      count += 1;
    },
    take() {
      room(2);
      end = bytes.writeInt16BE(-1, end);
      const whole = Buffer.from(bytes.subarray(0, end));
      end = signature.copy(bytes);
      count = 0;
      return whole;
    },
  };
}
