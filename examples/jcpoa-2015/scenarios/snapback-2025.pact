scenario "Had the council kept the lifting in force, nothing would have come back"
    on 2025-08-28 France and Germany and "United Kingdom" did "notify the Security Council of significant non-performance", via "Invented Gazette"
    on 2025-09-19 "Security Council" agreed "keeping the sanctions lifted", via "Invented Gazette"
    expect at 2025-09-30
        apply-again-e3 is waiting
        no outcome "earlier resolutions apply again"

scenario "Without a notification the ten years end the matter"
    expect at 2025-10-17
        end-of-resolution is waiting
    expect at 2025-10-18
        end-of-resolution is due
