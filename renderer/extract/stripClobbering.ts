/** Elements by whose names a document or a form grows properties. Source: HTML Standard, 3.1.6 (named access on Document) and 4.10.3 (form). */
const namedElements = 'button,embed,fieldset,form,iframe,img,input,map,object,output,select,textarea';

/**
 * Takes away the names by which a page hides properties of its document and forms: after `<form><input name=textContent>` that form's
 * text would be the input. To be called before anything else touches the document, so it goes by the prototypes only.
 */
export function stripClobbering(page: Document): void {
  const elements = Document.prototype.querySelectorAll.call(page, namedElements);
  for (const element of elements) {
    Element.prototype.removeAttribute.call(element, 'name');
    Element.prototype.removeAttribute.call(element, 'id');
  }
}
