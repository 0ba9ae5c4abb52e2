-- newslint in Neovim: put this into init.lua, or load it from there with dofile().
-- Needs Neovim 0.7 or newer and the command newslint on the path (pip install 'newslint[lsp]').
local command = vim.g.newslint_command or { "newslint", "lsp" }
local filetypes = { "text", "markdown", "mdx", "html", "rst", "asciidoc", "mail", "json", "yaml" }
local markers = { "newslint.toml", ".newslint.toml", "pyproject.toml", ".git" }

local function root_of(name)
  local folder = vim.fn.fnamemodify(name, ":p:h")
  local place = folder
  while true do
    for _, marker in ipairs(markers) do
      if vim.loop.fs_stat(place .. "/" .. marker) then
        return place
      end
    end
    local above = vim.fn.fnamemodify(place, ":h")
    if above == place then
      return folder
    end
    place = above
  end
end

local clients = {} -- by root, where vim.lsp.start() is not there to keep them (before 0.8)

local function attach(buffer)
  local root = root_of(vim.api.nvim_buf_get_name(buffer))
  local settings = { name = "newslint", cmd = command, root_dir = root }
  if vim.lsp.start then
    vim.lsp.start(settings, { bufnr = buffer })
    return
  end
  clients[root] = clients[root] or vim.lsp.start_client(settings)
  vim.lsp.buf_attach_client(buffer, clients[root])
end

vim.api.nvim_create_autocmd("FileType", {
  pattern = filetypes,
  callback = function(event)
    attach(event.buf)
  end,
})
