"""What readers of flowing text (docx, html, text) share: blocks in the making."""
