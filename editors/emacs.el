;;; newslint in Emacs with eglot: put this into init.el.
;; Needs eglot (in Emacs since 29; from GNU ELPA before) and the command newslint on the path.
(require 'eglot)

(defvar newslint-modes '(text-mode markdown-mode gfm-mode html-mode mhtml-mode rst-mode adoc-mode))

(add-to-list 'eglot-server-programs (cons newslint-modes '("newslint" "lsp")))

(dolist (mode newslint-modes)
  (add-hook (intern (format "%s-hook" mode)) #'eglot-ensure))
