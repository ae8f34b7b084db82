/** A file that cannot be opened at all. The message is a whole sentence for the person who chose the file. */
export class FileRefusal extends Error {
  override readonly name = "FileRefusal";
}
