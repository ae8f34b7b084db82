import {
  ArrayValueObject,
  BooleanValueObject,
  CELL_INVERTED_INDEX_CACHE,
  type BaseValueObject,
} from "@univerjs/engine-formula";

/** What the engine keeps to itself of an array that is compared with a value, column by column. */
interface Comparing {
  isRepaired?: boolean;
  _batchOperatorValue(
    this: ArrayValueObject,
    value: BaseValueObject,
    column: number,
    result: (BaseValueObject | undefined)[][],
    kind: number,
    operator?: string,
    isCaseSensitive?: boolean
  ): void;
}

/** The engine's number for a comparison among what is done to arrays. */
const COMPARISON = 5;
const NOTHING_KNOWN = { rowsInCache: [], rowsNotInCache: [] };

/**
 * From the second comparison of the same cells on, the engine looks the matching rows up in an index. The answer then
 * has no entry for rows that do not match, which makes it too short for whoever reads it; the index takes an empty cell,
 * an empty text and 0 for the same, and knows no errors. Here every row has its answer, an error where the cell has one,
 * and those three are never looked up.
 */
export function repairComparisons(): void {
  const arrays = ArrayValueObject.prototype as unknown as Comparing;
  if (arrays.isRepaired) return;
  arrays.isRepaired = true;
  const compare = arrays._batchOperatorValue;
  const lookUp = CELL_INVERTED_INDEX_CACHE.canUseCache.bind(CELL_INVERTED_INDEX_CACHE);
  let isAmbiguous = false;
  CELL_INVERTED_INDEX_CACHE.canUseCache = (...cells) =>
    isAmbiguous ? NOTHING_KNOWN : lookUp(...cells);
  arrays._batchOperatorValue = function (value, column, result, kind, ...rest) {
    isAmbiguous = kind === COMPARISON && isEmptyOrZero(value);
    try {
      compare.call(this, value, column, result, kind, ...rest);
    } finally {
      isAmbiguous = false;
    }
    if (kind === COMPARISON) answerEveryRow(this, column, result);
  };
}

function isEmptyOrZero(value: BaseValueObject): boolean {
  if (value.isNull()) return true;
  const plain: unknown = value.getValue();
  return plain === "" || plain === 0 || plain === "0";
}

/** An error in a cell is the answer for it; other rows that were not found do not match. */
function answerEveryRow(
  cells: ArrayValueObject,
  column: number,
  result: (BaseValueObject | undefined)[][]
): void {
  const no = BooleanValueObject.create(false);
  for (let row = 0; row < cells.getRowCount(); row++) {
    const line = (result[row] ??= []);
    const cell = cells.get(row, column);
    if (cell?.isError()) line[column] = cell;
    else line[column] ??= no;
  }
}
