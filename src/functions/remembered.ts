/**
 * A function that makes each of a few values once, where a million cells ask for them: looking a word up
 * in the catalogue, or making an error, costs more than all the rest of a cell's answer.
 */
export function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
