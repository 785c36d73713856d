

# A file as somebody left it.
agreement   "Sample"     # the title
  zone   Etc/UTC
  in   force 2040-03-01


  # when it was signed
  signed 2040-02-20T18:05
party North   also "Northern side" ,"the north"
# South follows
party  South
    members   "Ada Vell"
      # nobody else is known
persons captive
  kind   living   also   "alive"
      kind civilian
  kind "long   held"



phase first   "First  phase" lasts 042 days
      # the clauses
      done :South   must release 5 captives   by day 5
         at least 1   by day 1   # the first
         # no more quotas
      calm: North and South must not attack each other in   Rimmon

# end of the first phase
phase second "Second phase"
  starts   when ( first ended or 2040-06-01   reached )   and not (done kept)   


# end
