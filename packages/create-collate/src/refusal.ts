/** A publication that cannot be made; the message is one sentence, in the language of who asked. */
export class CreateRefusal extends Error {
  override name = 'CreateRefusal'
}
