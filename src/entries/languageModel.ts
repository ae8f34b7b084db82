/** The model of causes, from the add-in's own address; webpack gives its file a new name whenever it changes. */
export async function fetchModel(): Promise<Uint8Array> {
  const answer = await fetch(new URL("../../assets/language/causes.bin", import.meta.url));
  if (!answer.ok) throw new Error(`The model of causes was answered with ${answer.status}.`);
  return new Uint8Array(await answer.arrayBuffer());
}
